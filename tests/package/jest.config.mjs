// Tests that build bundles, pack the npm package or run the documented commands. `npm run test:package` runs them.

import unit from '../../jest.config.mjs';

export default {...unit, rootDir: '../..', roots: ['<rootDir>/tests/package'], testPathIgnorePatterns: ['/node_modules/']};
