function primesBelow(n) {
  const composite = new Array(n).fill(false);
  let count = 0;
  for (let i = 2; i < n; i++) {
    if (composite[i]) {
      continue;
    }
    count += 1;
    for (let j = i * i; j < n; j += i) {
      composite[j] = true;
    }
  }
  return count;
}

console.log(primesBelow(Number(process.argv[2])));
