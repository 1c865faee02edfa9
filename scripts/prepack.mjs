// What npm runs before it packs this folder, which holds the sources and is not what is published.
console.error(
  '\nNothing is packed from here: this folder holds the sources.\n' +
    '`npm run package -- --out FOLDER` packs what is published; `npm publish FOLDER/guidewright-VERSION.tgz` publishes it.\n',
);
process.exitCode = 1;
