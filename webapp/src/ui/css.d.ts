// A style sheet is imported for its effect: the bundler puts it on the page together with its component.

declare module '*.css';
