/** Pixels of the image to one of the picture. */
const DENSITY = 2;

/** An SVG picture as a PNG image at double density. */
export async function drawPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * DENSITY);
    canvas.height = Math.round(height * DENSITY);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) =>
        blob === null ? reject(new Error('The picture is too large.')) : resolve(blob),
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
