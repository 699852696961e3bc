import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type {
  Device,
  DeviceCodeInput,
  DevicePoll,
  DevicePollInput,
  DeviceStart,
  DeviceStartInput,
} from "./account.schema.ts";
import type { Done } from "./credentials.schema.ts";

export function startDevice(_context: ApiContext, _input: DeviceStartInput): Promise<DeviceStart> {
  throw new ApiFailure("bad-request");
}

export function pollDevice(_context: ApiContext, _input: DevicePollInput): Promise<DevicePoll> {
  throw new ApiFailure("bad-request");
}

export function inspectDevice(_context: ApiContext, _input: DeviceCodeInput): Promise<Device> {
  throw new ApiFailure("bad-request");
}

export function approveDevice(_context: ApiContext, _input: DeviceCodeInput): Promise<Done> {
  throw new ApiFailure("bad-request");
}

export function denyDevice(_context: ApiContext, _input: DeviceCodeInput): Promise<Done> {
  throw new ApiFailure("bad-request");
}
