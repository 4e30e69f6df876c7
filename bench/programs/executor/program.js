const { Worker, isMainThread, parentPort } = require("worker_threads");

// A worker answers each call; the main thread makes them one after another.
async function main(n) {
  const worker = new Worker(__filename);
  let resolve;
  worker.on("message", (value) => resolve(value));
  let total = 0;
  for (let i = 0; i < n; i++) {
    total += await new Promise((done) => {
      resolve = done;
      worker.postMessage(i);
    });
  }
  console.log(total);
  await worker.terminate();
}

if (isMainThread) {
  main(Number(process.argv[2]));
} else {
  parentPort.on("message", (i) => parentPort.postMessage(i % 10));
}
