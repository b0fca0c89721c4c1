// Something has to be mended: begin there.
document.getElementById('problems')?.focus();
