// `npm run schema`: writes faq.config.schema.json, for editors.

import {writeFileSync} from 'node:fs';

import {renderSchema} from './schema';

writeFileSync('build/faq/config/faq.config.schema.json', renderSchema());
