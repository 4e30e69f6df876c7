function* count(n) {
  for (let i = 0; i < n; i++) {
    yield i;
  }
}

function* squares(source) {
  for (const x of source) {
    yield x * x;
  }
}

function* keepOdd(source) {
  for (const x of source) {
    if (x % 2 === 1) {
      yield x;
    }
  }
}

function* chain(first, second) {
  yield* first;
  yield* second;
}

function main(n) {
  let total = 0;
  for (const x of chain(keepOdd(squares(count(n))), count(n))) {
    total = (total + x) % 1000003;
  }
  console.log(total);
}

main(Number(process.argv[2]));
