function fib(n) {
  if (n < 2) {
    return n;
  }
  return fib(n - 1) + fib(n - 2);
}

function main(rounds) {
  let total = 0;
  for (let i = 0; i < rounds; i++) {
    total += fib(30);
  }
  console.log(total);
}

main(Number(process.argv[2]));
