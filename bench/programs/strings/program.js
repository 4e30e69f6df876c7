function main(rounds) {
  let total = 0;
  let line;
  for (let r = 0; r < rounds; r++) {
    const parts = [];
    for (let i = 0; i < 1000; i++) {
      parts.push("item" + i * r);
    }
    line = parts.join(",");
    line = line.replaceAll("item", "thing-").toUpperCase();
    for (const field of line.split(",")) {
      const dash = field.indexOf("-");
      const name = field.slice(0, dash);
      const number = field.slice(dash + 1);
      if (number.endsWith("7")) {
        total += name.length + number.length;
      }
    }
  }
  console.log(total + " " + line.length);
}

main(Number(process.argv[2]));
