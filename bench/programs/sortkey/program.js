function main(n) {
  const people = [];
  let seed = 42;
  for (let i = 0; i < n; i++) {
    seed = seed * 16807 % 2147483647;
    people.push(["person" + i, seed]);
  }
  people.sort((a, b) => a[1] - b[1]);
  let checksum = 0;
  people.forEach((person, rank) => {
    checksum = (checksum + rank * person[0].length + person[1]) % 1000003;
  });
  console.log(checksum);
}

main(Number(process.argv[2]));
