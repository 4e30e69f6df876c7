const WORDS = 5000;

function main(n) {
  const words = [];
  for (let i = 0; i < WORDS; i++) {
    words.push("word" + i);
  }
  const counts = new Map();
  let seed = 42;
  for (let i = 0; i < n; i++) {
    seed = (seed * 3877 + 29573) % 139968;
    const word = words[seed % WORDS];
    if (counts.has(word)) {
      counts.set(word, counts.get(word) + 1);
    } else {
      counts.set(word, 1);
    }
  }
  let checksum = 0;
  for (const [word, count] of counts) {
    checksum += word.length * count * count;
  }
  console.log(counts.size + " " + checksum);
}

main(Number(process.argv[2]));
