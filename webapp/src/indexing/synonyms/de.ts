export {default as lines} from './de.json' with {type: 'json'};
