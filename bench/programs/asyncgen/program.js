async function* numbers(n) {
  for (let i = 0; i < n; i++) {
    yield i % 10;
  }
}

async function main(n) {
  let total = 0;
  for await (const x of numbers(n)) {
    total += x;
  }
  console.log(total);
}

main(Number(process.argv[2]));
