const { Worker, isMainThread, parentPort, workerData } = require("worker_threads");

function job(n) {
  let total = 0;
  for (let i = 0; i < n; i++) {
    total = (total + i * i) % 1000003;
  }
  return total;
}

function pooled(n) {
  return new Promise((resolve) => {
    new Worker(__filename, { workerData: n }).on("message", resolve);
  });
}

const show = (list) => "[" + list.join(", ") + "]";

async function main(n) {
  let start = performance.now();
  const oneByOne = [n, n + 1].map(job);
  const alone = performance.now() - start;

  start = performance.now();
  const together = await Promise.all([n, n + 1].map(pooled));
  const parallel = performance.now() - start;

  console.log(show(oneByOne) + " " + show(together));
  console.log("metric speedup " + alone / parallel);
}

if (isMainThread) {
  main(Number(process.argv[2]));
} else {
  parentPort.postMessage(job(workerData));
}
