// `npm run messages`: checks the message catalogues for completeness and use.

import {readCatalogues, readUses} from './messages/read';
import {findFaults} from './messages/faults';

const root = '.';

const catalogues = readCatalogues(root);
const faults = findFaults(catalogues, readUses(root));
for (const {file, id, what} of faults) {
    console.log(`${file}: ${id}: ${what}`);
}
const sentences = catalogues.reduce((sum, {messages}) => sum + Object.keys(messages).length, 0);
console.log(faults.length === 0 ? `${sentences} sentences in ${catalogues.length} catalogues, nothing wrong.` : `Wrong: ${faults.length}.`);
process.exitCode = faults.length === 0 ? 0 : 1;
