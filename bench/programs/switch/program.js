const TASKS = 1000;

// Awaiting a settled promise goes to the back of the queue, as sleep(0) does.
async function worker(turns) {
  for (let i = 0; i < turns; i++) {
    await null;
  }
  return turns;
}

async function main(turns) {
  const workers = [];
  for (let i = 0; i < TASKS; i++) {
    workers.push(worker(turns));
  }
  let total = 0;
  for (const value of await Promise.all(workers)) {
    total += value;
  }
  console.log(total);
}

main(Number(process.argv[2]));
