async function main() {
  console.log("done");
}

main();
