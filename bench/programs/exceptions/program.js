class Rejected extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

function check(i) {
  if (i % 3 === 0) {
    throw new Rejected(i % 7);
  }
  return 1;
}

function attempt(i) {
  return check(i) + 1;
}

function main(n) {
  let passed = 0;
  let codes = 0;
  let closed = 0;
  for (let i = 0; i < n; i++) {
    try {
      try {
        passed += attempt(i);
      } finally {
        closed += 1;
      }
    } catch (error) {
      if (!(error instanceof Rejected)) {
        throw error;
      }
      codes += error.code;
    }
  }
  console.log(passed + " " + codes + " " + closed);
}

main(Number(process.argv[2]));
