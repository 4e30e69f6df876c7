async function sleeper(i) {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return i % 10;
}

async function main(n) {
  const sleepers = [];
  for (let i = 0; i < n; i++) {
    sleepers.push(sleeper(i));
  }
  let total = 0;
  for (const value of await Promise.all(sleepers)) {
    total += value;
  }
  console.log(total);
}

main(Number(process.argv[2]));
