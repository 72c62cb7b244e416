/** Key of the order on results in the catalogue of papers. */
export const RESULTS_ORDER = 'results-order'
