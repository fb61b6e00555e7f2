/**
 * The order in which a GPU works: streams, marks on them, and recorded launches that replay as one (graphs).
 *
 * @module
 */
import type { Context } from "./context.ts";
import { Cell, type Handle } from "./handle.ts";

const STREAM_NON_BLOCKING = 1;
const EVENT_DISABLE_TIMING = 2;
/** Only this thread's calls are watched while recording. */
const CAPTURE_THREAD_LOCAL = 1;

/** A queue of work; each piece begins when the one before has ended. */
export class Stream implements Disposable {
  readonly handle: Handle<"CUstream">;

  constructor(readonly context: Context) {
    const cell = new Cell();
    context.cuda.call("cuStreamCreate", cell.at, STREAM_NON_BLOCKING);
    this.handle = cell.take();
  }

  /** Blocks this thread until everything queued so far has ended. */
  synchronize(): void {
    this.context.cuda.call("cuStreamSynchronize", this.handle);
  }

  /** What is queued from now on waits for `event`. */
  wait(event: Event): void {
    this.context.cuda.call("cuStreamWaitEvent", this.handle, event.handle, 0);
  }

  /** Records what `queue` puts on this stream, instead of running it. */
  capture(queue: () => void): Graph {
    const { cuda } = this.context;
    const graph = new Cell();
    cuda.call("cuStreamBeginCapture_v2", this.handle, CAPTURE_THREAD_LOCAL);
    try {
      queue();
    } catch (error) {
      // The first error is what counts; ending an invalid capture must fail, and frees the stream.
      try {
        cuda.call("cuStreamEndCapture", this.handle, graph.at);
        cuda.call("cuGraphDestroy", graph.take());
      } catch { /* as said */ }
      throw error;
    }
    cuda.call("cuStreamEndCapture", this.handle, graph.at);
    const template = graph.take<"CUgraph">();
    try {
      return new Graph(this.context, template);
    } finally {
      cuda.call("cuGraphDestroy", template);
    }
  }

  [Symbol.dispose](): void {
    this.context.cuda.call("cuStreamDestroy_v2", this.handle);
  }
}

/** A mark on a stream. */
export class Event implements Disposable {
  readonly handle: Handle<"CUevent">;

  /** @param timing Whether {@linkcode Event.since} is wanted; marks without it are cheaper. */
  constructor(readonly context: Context, timing = false) {
    const cell = new Cell();
    context.cuda.call("cuEventCreate", cell.at, timing ? 0 : EVENT_DISABLE_TIMING);
    this.handle = cell.take();
  }

  /** Puts the mark behind everything queued on `stream`; an earlier place is forgotten. */
  record(stream: Stream): void {
    this.context.cuda.call("cuEventRecord", this.handle, stream.handle);
  }

  /** Blocks this thread until the work before the mark has ended. */
  synchronize(): void {
    this.context.cuda.call("cuEventSynchronize", this.handle);
  }

  /** Whether the work before the mark has ended. */
  get reached(): boolean {
    return this.context.cuda.grants("cuEventQuery", this.handle);
  }

  /** Milliseconds of the GPU between two timed marks that have both happened. */
  since(start: Event): number {
    const milliseconds = new Float32Array(1);
    this.context.cuda.call("cuEventElapsedTime", milliseconds, start.handle, this.handle);
    return milliseconds[0]!;
  }

  [Symbol.dispose](): void {
    this.context.cuda.call("cuEventDestroy_v2", this.handle);
  }
}

/** Recorded work, ready to be launched as one. */
export class Graph implements Disposable {
  readonly handle: Handle<"CUgraphExec">;

  constructor(readonly context: Context, template: Handle<"CUgraph">) {
    const cell = new Cell();
    context.cuda.call("cuGraphInstantiateWithFlags", cell.at, template, 0n);
    this.handle = cell.take();
  }

  /** Moves what the graph needs to the GPU, so that the first launch is as fast as the next. */
  upload(stream: Stream): void {
    this.context.cuda.call("cuGraphUpload", this.handle, stream.handle);
  }

  launch(stream: Stream): void {
    this.context.cuda.call("cuGraphLaunch", this.handle, stream.handle);
  }

  [Symbol.dispose](): void {
    this.context.cuda.call("cuGraphExecDestroy", this.handle);
  }
}
