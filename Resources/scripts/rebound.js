// Everything works without these. They only make it nicer.
import './autosave.js';
import './copy.js';
import './drop.js';
import './find.js';
import './hide.js';
import './keys.js';
import './mail.js';
import './print.js';
import './problems.js';
