import styles from './print-picture.module.css';

/** Prints a picture alone on its page, which the browser also saves as PDF; resolves when the dialog of the browser is left. */
export async function printPicture(image: Blob, words: string) {
  const address = URL.createObjectURL(image);
  const sheet = document.createElement('div');
  const picture = document.createElement('img');
  sheet.className = styles.sheet ?? '';
  picture.alt = words;
  picture.src = address;
  sheet.append(picture);
  document.body.append(sheet);
  try {
    await picture.decode();
    window.print();
  } finally {
    sheet.remove();
    URL.revokeObjectURL(address);
  }
}
