function main(n) {
  let total = 0;
  for (let i = 0; i < n; i++) {
    if (i % 3 === 0) {
      total += i;
    } else if (i % 5 === 0) {
      total -= 2 * i;
    } else {
      total += i % 7;
    }
  }
  console.log(total);
}

main(Number(process.argv[2]));
