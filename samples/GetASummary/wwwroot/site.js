// A dropped or chosen file is sent at once. Without this script the form has its button.
const drop = document.getElementById('drop'), file = document.getElementById('file');
for (const name of ['dragenter', 'dragover']) drop.addEventListener(name, event => { event.preventDefault(); drop.classList.add('over'); });
for (const name of ['dragleave', 'drop']) drop.addEventListener(name, () => drop.classList.remove('over'));
drop.addEventListener('drop', event => {
  if (!event.dataTransfer.files.length) return;
  event.preventDefault();
  file.files = event.dataTransfer.files;
  drop.requestSubmit();
});
file.addEventListener('change', () => { if (file.files.length) drop.requestSubmit(); });
