const net = require('net');
const readline = require('readline');

const CONNECTIONS = 1000;

async function handle(socket) {
  for await (const line of readline.createInterface({ input: socket })) {
    socket.write(line + '\n');
  }
  socket.end();
}

async function talk(port, messages) {
  const socket = net.connect(port, '127.0.0.1');
  const lines = readline.createInterface({ input: socket })[Symbol.asyncIterator]();
  let total = 0;
  for (let i = 0; i < messages; i++) {
    socket.write(`message ${i}\n`);
    total += (await lines.next()).value.length + 1;
  }
  socket.end();
  return total;
}

async function main(messages) {
  const server = net.createServer(handle);
  await new Promise((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: CONNECTIONS }, resolve));
  const talks = Array.from({ length: CONNECTIONS }, () => talk(server.address().port, messages));
  console.log((await Promise.all(talks)).reduce((a, b) => a + b));
  server.close();
}

main(Number(process.argv[2]));
