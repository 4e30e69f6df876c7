async function timer(delay) {
  const due = Date.now() + delay;
  await new Promise((resolve) => setTimeout(resolve, delay));
  return Date.now() - due;
}

async function main(n) {
  const timers = [];
  let seed = 42;
  for (let i = 0; i < n; i++) {
    seed = (seed * 3877 + 29573) % 139968;
    timers.push(timer(1000 * seed / 139968));
  }
  const late = await Promise.all(timers);
  console.log(late.length);
  console.log("metric lateness " + late.reduce((a, b) => Math.max(a, b), 0) / 1000);
}

main(Number(process.argv[2]));
