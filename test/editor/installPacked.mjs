// Packs what is published and installs the extension into an editor's data folder; prints the npm package's path last.
// usage: node test/editor/installPacked.mjs HOME
import { join } from 'node:path';
import { installExtension } from '../../scripts/editor/serve.mjs';
import { pack } from '../../scripts/package.mjs';
import { root } from '../../scripts/run.mjs';

const { vsix, tgz } = await pack(join(root, 'dist', 'packed'));
installExtension(process.argv[2], vsix);
console.log(tgz);
