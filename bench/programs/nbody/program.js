// Sun, Jupiter, Saturn, Uranus, Neptune: position, velocity (AU, years), mass.
const BODIES = [
  [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47],
  [4.84, -1.16, -0.10, 0.606, 2.81, -0.02, 0.03769],
  [8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.01128],
  [12.89, -15.11, -0.22, 1.08, 0.868, -0.01, 0.00172],
  [15.37, -25.91, 0.179, 0.979, 0.594, -0.034, 0.00203],
];

function advance(bodies, dt) {
  for (let i = 0; i < bodies.length; i++) {
    const a = bodies[i];
    for (let j = i + 1; j < bodies.length; j++) {
      const b = bodies[j];
      const dx = a[0] - b[0];
      const dy = a[1] - b[1];
      const dz = a[2] - b[2];
      const square = dx * dx + dy * dy + dz * dz;
      const pull = dt / (square * Math.sqrt(square));
      const ma = a[6] * pull;
      const mb = b[6] * pull;
      a[3] -= dx * mb;
      a[4] -= dy * mb;
      a[5] -= dz * mb;
      b[3] += dx * ma;
      b[4] += dy * ma;
      b[5] += dz * ma;
    }
  }
  for (const b of bodies) {
    b[0] += dt * b[3];
    b[1] += dt * b[4];
    b[2] += dt * b[5];
  }
}

function energy(bodies) {
  let total = 0.0;
  for (let i = 0; i < bodies.length; i++) {
    const a = bodies[i];
    total += 0.5 * a[6] * (a[3] * a[3] + a[4] * a[4] + a[5] * a[5]);
    for (let j = i + 1; j < bodies.length; j++) {
      const b = bodies[j];
      const dx = a[0] - b[0];
      const dy = a[1] - b[1];
      const dz = a[2] - b[2];
      total -= a[6] * b[6] / Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return total;
}

function main(steps) {
  for (let i = 0; i < steps; i++) {
    advance(BODIES, 0.001);
  }
  console.log(Math.floor(energy(BODIES) * 1e9));
}

main(Number(process.argv[2]));
