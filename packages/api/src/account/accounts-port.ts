/** What the API asks of the accounts. */
import type { RoleGrant } from "@miara/domain/role-grant";
import type { Language } from "@miara/domain/text";

import type { Person, PeopleEventList } from "../people/people.schema.ts";
import type { CreatedToken, Device, DevicePoll, DeviceStart, SessionList, Token } from "./account.schema.ts";

export interface SignedIn {
  readonly account: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly office: string | null;
    readonly language: Language;
    readonly isTwoFactorOn: boolean;
  };
  readonly grants: readonly RoleGrant[];
  readonly by: "session" | "token";
  readonly isReadOnly: boolean;
}

type Delivery = "sent" | "hand-over";

interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly office: string | null;
  readonly language: Language;
  readonly grants: readonly RoleGrant[];
}

export interface AccountsPort {
  readonly oidc: { readonly label: string } | null;
  isSetUp(): Promise<boolean>;
  setUp(input: {
    readonly email: string;
    readonly name: string;
    readonly office: string;
    readonly password: string;
    readonly language: Language;
  }): Promise<unknown>;
  inspectLink(token: string): Promise<{ kind: "invitation" | "reset"; name: string; email: string }>;
  acceptLink(token: string, password: string): Promise<unknown>;
  requestPasswordReset(email: string): Promise<unknown>;
  listPeople(): Promise<readonly Person[]>;
  invite(
    person: Invitation,
    by: string,
  ): Promise<{ readonly accountId: string; readonly link: string; readonly delivery: Delivery }>;
  changePerson(id: string, person: Omit<Invitation, "email">, by: string): Promise<unknown>;
  deactivate(id: string, by: string): Promise<unknown>;
  reactivate(id: string, by: string): Promise<unknown>;
  newPasswordLink(id: string, by: string): Promise<{ readonly link: string; readonly delivery: Delivery }>;
  listEvents(limit: number): Promise<PeopleEventList["events"]>;
  changeOwn(
    id: string,
    own: { readonly name: string; readonly office?: string | null; readonly language: Language },
  ): Promise<unknown>;
  createToken(
    token: { readonly name: string; readonly isReadOnly: boolean; readonly expiresInDays: number },
    account: string,
  ): Promise<CreatedToken>;
  listTokens(account: string): Promise<readonly Token[]>;
  revokeToken(id: string, account: string): Promise<unknown>;
  revokeTokenIn(headers: Headers): Promise<unknown>;
  listSessions(headers: Headers): Promise<SessionList["sessions"]>;
  revokeOtherSessions(headers: Headers): Promise<unknown>;
  startDeviceSignIn(device: string): Promise<DeviceStart>;
  pollDevice(deviceCode: string): Promise<DevicePoll>;
  inspectDevice(userCode: string): Promise<Device>;
  approveDevice(userCode: string, account: string): Promise<unknown>;
  denyDevice(userCode: string, account: string): Promise<unknown>;
}
