/**
 * What is thrown when a model cannot be served because of its files.
 *
 * @module
 */

/** Where in a model the problem lies. */
export interface ModelErrorPlace {
  /** File name inside the folder. */
  readonly file?: string;
  /** Name of the tensor in the checkpoint. */
  readonly tensor?: string;
  readonly cause?: unknown;
}

/**
 * A model's files are missing, damaged or of a kind that is not supported. The command line ends with exit
 * code 4. The message reads `Cannot load model "x": tensor "y" in z.safetensors has shape [1, 2], expected [2, 2]`.
 */
export class ModelError extends Error {
  override readonly name = "ModelError";
  /** What was asked for: a path or a name. */
  readonly model: string;
  readonly file: string | undefined;
  readonly tensor: string | undefined;
  /** `problem` continues the sentence and names file and tensor itself, where there are any. */
  constructor(model: string, problem: string, place: ModelErrorPlace = {}) {
    super(
      `Cannot load model "${model}": ${problem}`,
      place.cause === undefined ? undefined : { cause: place.cause },
    );
    this.model = model;
    this.file = place.file;
    this.tensor = place.tensor;
  }
}
