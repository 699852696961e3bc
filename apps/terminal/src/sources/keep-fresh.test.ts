import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { keepFresh, waitAfter } from "./keep-fresh.ts";
import type { LiveListener } from "./live-source.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A source that answers as told, and counts how often it was asked. */
function source() {
  const state = {
    asked: 0,
    problem: null as unknown,
    listener: null as LiveListener | null,
    isListening: false,
  };
  const stop = keepFresh({
    everyMs: 5000,
    ask: () => {
      state.asked += 1;
      return Promise.resolve(state.problem);
    },
    listen: (listener) => {
      state.listener = listener;
      state.isListening = true;
      return () => {
        state.isListening = false;
      };
    },
  });
  return { state, stop };
}

describe("figures are asked for again", () => {
  it("every few seconds where nobody tells of changes", async () => {
    const { state, stop } = source();
    state.listener?.onRefused(new Error("as the public"));
    await vi.advanceTimersByTimeAsync(16_000);
    expect(state.asked).toBe(3);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([state.asked, state.isListening]).toEqual([3, false]);
  });

  it("at once for many changes together, and seldom besides, where they are told", async () => {
    const { state, stop } = source();
    state.listener?.onOpen();
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.asked).toBe(1);
    for (let change = 0; change < 20; change += 1) state.listener?.onChange();
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.asked).toBe(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state.asked).toBe(3);
    stop();
  });

  it("ever more rarely while nobody answers, and at once when the stream is back", async () => {
    const { state, stop } = source();
    state.listener?.onOpen();
    await vi.advanceTimersByTimeAsync(1000);
    state.problem = new Error("no answer");
    state.listener?.onLost();
    await vi.advanceTimersByTimeAsync(0);
    expect(state.asked).toBe(2);
    // After 5, 10, 20, 40 and 60 s; each try of the stream that fails changes nothing of it.
    for (let second = 0; second < 135; second += 1) {
      state.listener?.onLost();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(state.asked).toBe(7);
    state.problem = null;
    state.listener?.onOpen();
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.asked).toBe(8);
    stop();
  });

  it("one question at a time, however slow the answer", async () => {
    let answer: (problem: unknown) => void = () => undefined;
    let listener: LiveListener | undefined;
    const ask = vi.fn<() => Promise<unknown>>(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const stop = keepFresh({
      everyMs: 5000,
      ask,
      listen: (given) => {
        listener = given;
        return () => undefined;
      },
    });
    await vi.advanceTimersByTimeAsync(5000);
    for (let change = 0; change < 5; change += 1) {
      listener?.onChange();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(ask).toHaveBeenCalledTimes(1);
    answer(null);
    await vi.advanceTimersByTimeAsync(100);
    expect(ask).toHaveBeenCalledTimes(2);
    // A change that comes just before the answer does is not lost either.
    listener?.onOpen();
    answer(null);
    await vi.advanceTimersByTimeAsync(100);
    expect(ask).toHaveBeenCalledTimes(3);
    stop();
  });
});

it("waits twice as long after each question without an answer, up to a minute", () => {
  expect([0, 1, 2, 3, 4, 5, 50].map((failures) => waitAfter(failures, 5000))).toEqual([
    5000, 5000, 10_000, 20_000, 40_000, 60_000, 60_000,
  ]);
});
