// A promise starts at once; awaiting first makes it wait its turn, as a task does.
async function job(i) {
  await null;
  return i % 10;
}

async function main(n) {
  const jobs = [];
  for (let i = 0; i < n; i++) {
    jobs.push(job(i));
  }
  let total = 0;
  for (const value of await Promise.all(jobs)) {
    total += value;
  }
  console.log(total);
}

main(Number(process.argv[2]));
