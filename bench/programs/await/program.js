async function ready(i) {
  return i % 10;
}

async function main(n) {
  let total = 0;
  for (let i = 0; i < n; i++) {
    total += await ready(i);
  }
  console.log(total);
}

main(Number(process.argv[2]));
