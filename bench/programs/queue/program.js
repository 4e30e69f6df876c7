class Queue {
  constructor(limit) {
    this.limit = limit;
    this.items = [];
    this.getters = [];
    this.putters = [];
  }

  async put(item) {
    while (this.items.length >= this.limit) {
      await new Promise((resolve) => this.putters.push(resolve));
    }
    this.items.push(item);
    this.getters.shift()?.();
  }

  async get() {
    while (this.items.length === 0) {
      await new Promise((resolve) => this.getters.push(resolve));
    }
    const item = this.items.shift();
    this.putters.shift()?.();
    return item;
  }
}

async function produce(queue, n) {
  for (let i = 0; i < n; i++) {
    await queue.put(i % 10);
  }
  await queue.put(null);
}

async function consume(queue) {
  let total = 0;
  let item;
  while ((item = await queue.get()) !== null) {
    total += item;
  }
  return total;
}

async function main(n) {
  const queue = new Queue(1);
  const producer = produce(queue, n);
  console.log(await consume(queue));
  await producer;
}

main(Number(process.argv[2]));
