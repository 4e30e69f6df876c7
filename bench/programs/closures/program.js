function makeAdder(step) {
  return (x) => x + step;
}

function makeCounter() {
  let count = 0;
  return (amount) => {
    count += amount;
    return count;
  };
}

function compose(f, g) {
  return (x) => f(g(x));
}

function main(rounds) {
  const bump = makeCounter();
  const numbers = [];
  for (let i = 0; i < 1000; i++) {
    numbers.push(i);
  }
  for (let r = 0; r < rounds; r++) {
    const shift = compose(makeAdder(r), makeAdder(1));
    const shifted = numbers.map(shift);
    const odd = shifted.filter((x) => x % 2 === 1);
    for (const x of odd) {
      bump(x);
    }
  }
  console.log(bump(0));
}

main(Number(process.argv[2]));
