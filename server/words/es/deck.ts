import { limits } from '#protocol/limits';
import type { ServerWords } from '../words.ts';

export const deckWords: ServerWords['deck'] = {
  value: (what, allowed) => `"${what}" no es posible. Puede ser: ${allowed}.`,
  text: (maxChars) => `un texto de ${maxChars} caracteres como máximo`,

  problems: {
    'not-utf8': () => 'Esto no es texto UTF-8. Guarde el archivo como UTF-8 e inténtelo de nuevo.',
    'too-long-file': () => `El archivo supera los ${limits.maxDeckBytes / 1_048_576}\u00a0MB.`,
    'open-comment': () => 'El comentario que empieza aquí no termina: falta -->.',
    'no-question': () => 'En este archivo no hay ninguna pregunta: una pregunta empieza con "## ".',
    'second-title': () => 'Solo hay un título: esta es la segunda línea que empieza con "# ".',
    'late-title': () => 'El título va encima de la primera pregunta.',
    'empty-title': () => 'El título está vacío.',
    'long-title': () => `El título tiene más de ${limits.maxTitleChars} caracteres.`,
    'deep-heading': (what) => `"${what}" no es ni un título ("# ") ni una pregunta ("## ").`,
    'empty-question': () => 'La pregunta está vacía.',
    'long-question': () => `La pregunta tiene más de ${limits.maxQuestionChars} caracteres.`,
    'few-options': (least) => `Número mínimo de opciones de esta pregunta: ${least}. Son líneas que empiezan con "- ".`,
    'no-options': (kind) => `Una pregunta de tipo "${kind}" no tiene opciones.`,
    'more-options': (kind, most) => `Número máximo de opciones de una pregunta de tipo "${kind}": ${most}.`,
    'many-options': () => `Una pregunta tiene como máximo ${limits.maxOptions} opciones, y esta sobra.`,
    'many-polls': () => `Hay como máximo ${limits.maxPolls} preguntas: esta y lo que sigue no se leyó.`,
    'big-poll': () => `La pregunta y sus opciones suman más de ${limits.maxPollBytes} bytes.`,
    'lost-option': () =>
      'Una opción va debajo de su pregunta, y encima no hay ninguna: una pregunta empieza con "## ".',
    'inner-option': () => 'Una opción no puede ir dentro de otra: use la misma sangría en todas.',
    'empty-option': () => 'La opción está vacía.',
    'long-option': () => `La opción tiene más de ${limits.maxOptionChars} caracteres.`,
    'lost-right': (kind) =>
      `Una pregunta de tipo "${kind}" no tiene respuestas correctas. Una opción que empieza con "[x]" se escribe "\\[x]".`,
    'lost-marks': (kind) => `Lo correcto en una pregunta de tipo "${kind}" se indica de otra manera.`,
    'no-right': () => 'Una pregunta de quiz necesita una respuesta correcta: una opción que empieza con "- [x] ".',
    'no-order': () => 'Una pregunta de quiz en la que se ordena necesita "right order", con la letra de cada opción.',
    'lost-quiz': () =>
      'Lo que se dice del quiz necesita una respuesta correcta, como una opción que empieza con "- [x] ".',
    'lost-explanation': () =>
      'Una explicación va debajo de su pregunta, y encima no hay ninguna: una pregunta empieza con "## ".',
    'long-explanation': () => `La explicación tiene más de ${limits.maxExplanationChars} caracteres.`,
    'no-space': (what) => `Después de "${what}" va un espacio.`,
    'numbered-option': (what) => `Una opción empieza con "- ", no con "${what}".`,
    'late-settings': () => 'Los ajustes van entre la pregunta y su primera opción.',
    'lost-settings': () => 'Los ajustes van debajo de una pregunta, y encima no hay ninguna.',
    'unknown-setting': (what, known) => `El ajuste "${what}" no existe. Hay estos: ${known}.`,
    'second-setting': (what) => `"${what}" está dos veces en esta pregunta.`,
    'lost-ask': () => 'Lo que se dice del tipo de esta pregunta no encaja con sus opciones.',
    'needs-picture': () => 'Aquí falta una imagen: ![lo que muestra](su archivo o su identificador).',
    'lost-picture': (what) => `La imagen "${what}" no está aquí.`,
    'second-picture': () => 'La pregunta tiene una sola imagen: esta es la segunda.',
    'bad-alt': () => `Falta lo que muestra la imagen, o tiene más de ${limits.maxAltChars} caracteres.`,
    'lost-rule': (kind) => `Una pregunta de tipo "${kind}" no puede tener "decision".`,
    'no-right-answer': () => 'Una pregunta de quiz necesita su respuesta correcta: una línea como "right: 330".',
    'lost-decision': () => 'Lo que se dice de la decisión necesita una "decision" distinta de none.',
    'lost-letter': () => '"motion" y "abstention" nombran dos opciones de esta pregunta, con letras que tiene.',
    'stray-text': () => 'Esto no es título, pregunta, ajuste ni opción. Las notas van entre <!-- y -->.',
    'more-problems': () => 'A partir de aquí hay más problemas.',
  },
};
