// Stands in for style sheets, which only the browser reads.
export default {};
