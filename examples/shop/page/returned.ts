/** The cardholder is back from the challenge, inside its frame: tells the checkout around it. */
const id = document.getElementById('returned')?.dataset['id'] ?? ''
window.parent.postMessage({ returned: id }, window.location.origin)
