import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { saveFile } from '../../providers/saveFile';
import { type DrawingProps, FlowDrawing } from './FlowDrawing';
import { onPaper } from './ink';

type Drawing = Omit<DrawingProps, 'ink' | 'isFile'>;
const SHARPNESS = 2;

/** The drawing as a file of its own: on white paper, with its title, without links that lead nowhere outside. */
function fileOf(drawing: Drawing): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  const unlinked = {
    ...drawing.layout,
    boxes: drawing.layout.boxes.map((box) => ({ ...box, node: { ...box.node, path: null } })),
  };
  flushSync(() => root.render(<FlowDrawing {...drawing} layout={unlinked} ink={onPaper} isFile />));
  const text = place.innerHTML;
  root.unmount();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
}

export function saveSvg(drawing: Drawing): void {
  saveFile(new Blob([fileOf(drawing)], { type: 'image/svg+xml;charset=utf-8' }), `${drawing.name}.svg`);
}

export async function savePng(drawing: Drawing): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(fileOf(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SHARPNESS;
  canvas.height = image.height * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob) saveFile(blob, `${drawing.name}.png`);
}
