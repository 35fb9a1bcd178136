export {default as lines} from './es.json' with {type: 'json'};
