const LIMIT = 50;

function escape(cr, ci) {
  let zr = 0.0;
  let zi = 0.0;
  for (let i = 0; i < LIMIT; i++) {
    const rr = zr * zr;
    const ii = zi * zi;
    if (rr + ii > 4.0) {
      return i;
    }
    zi = 2.0 * zr * zi + ci;
    zr = rr - ii + cr;
  }
  return LIMIT;
}

function main(size) {
  let total = 0;
  for (let y = 0; y < size; y++) {
    const ci = 2.0 * y / size - 1.0;
    for (let x = 0; x < size; x++) {
      total += escape(3.0 * x / size - 2.0, ci);
    }
  }
  console.log(total);
}

main(Number(process.argv[2]));
