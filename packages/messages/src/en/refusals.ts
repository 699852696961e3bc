/** Why an edit, a step of a round or of an account was refused, by code, and what to do instead. */
export const refusals = {
  "changed-meanwhile":
    "Somebody else changed this meanwhile, so it was not saved. Do it again on what stands now.",
  "unknown-stage": "The strategy has no stage {{stage}} any more. Load the page again.",
  "unknown-unit": "The strategy has no unit {{unit}}. Add it in the settings first.",
  "element-twice": "There is an element {{element}} already. Choose another identifier.",
  "stage-twice": "There is a stage {{stage}} already. Choose another identifier.",
  "indicator-twice": "There is an indicator {{indicator}} already. Choose another identifier.",
  "identifier-fixed": "The identifier of an indicator stays as it is.",
  "serves-itself": "An element can't serve itself.",
  "level-too-deep":
    "The strategy has no level so deep. Add a level in the settings, or choose another place.",
  "level-not-below-parent":
    "“{{element}}” has to stand on a deeper level than “{{parent}}”. Choose another level, or another place.",
  "branch-too-deep":
    "“{{element}}” has elements below it for which there is no level left there: “{{below}}”. Choose a higher level, move them by themselves, or add a level in the settings.",
  "out-of-order-until":
    "Until {{day}} “{{element}}” would not stand lower than what it belonged to then. Choose a day after that, or another place.",
  "parent-under-itself": "“{{element}}” can't be moved under itself. Choose another place.",
  "not-a-sibling": "“{{element}}” no longer stands there. Load the page again.",
  "closed-periods-keep-their-terms":
    "Periods up to {{day}} are closed and keep their figures. Say from which later day the change applies.",
  "from-in-closed-period": "Periods up to {{day}} are closed. Choose a later day.",
  "archived-before-begun": "The element was not part of the plan yet on that day. Choose a later one.",
  "element-in-use":
    "“{{element}}” has figures, reports or elements below it, so it can't be removed. Archive it instead.",
  "figures-in-closed-period":
    "“{{element}}” has figures in the closed period {{period}}, so it can't be removed.",
  "report-step": "A report can't go from this state to that one. Load the page again to see how far it is.",
  "report-handed-in": "The report was handed in. Take it back, or have it returned, to change its figures.",
  "remark-needed": "Say what is to be mended.",
  "narrative-missing": "“{{element}}” is off track. Say why in the narrative before you hand the report in.",
  "round-twice": "There is a reporting round for {{period}} already.",
  "round-closed": "The round for {{period}} is closed, and its dates stay.",
  "round-begun": "The round for {{period}} has begun, so it can't be removed.",
  "round-step": "A round goes from planned to open to closed, and never back. Grant an exception instead.",
  "due-before-open": "The deadline lies before the day on which the round opens. Correct one of them.",
  "level-deadline-twice": "A level has two deadlines. Keep one.",
  "exception-over": "An exception can't end in the past ({{until}}). Choose a later day.",
  "unit-twice": "Two units have the same identifier.",
  "unit-leads": "The unit {{unit}} leads “{{element}}”. Give that to another unit first.",
  "level-used": "There are elements on this level. Move or archive them first.",
  "period-used": "There are figures or a round in the period {{period}}, so it stays.",
  "already-set-up": "There is an account already. Sign in, or ask an administrator for an invitation.",
  "password-too-short":
    "The password is too short. Use at least {{shortest}} characters; a sentence is good.",
  "password-too-long": "The password is too long. Use at most {{longest}} characters.",
  "password-is-email": "The password is the e-mail address. Choose another one.",
  "email-taken": "There is an account for {{email}} already.",
  "unknown-account": "There is no such account.",
  "account-deactivated": "This account is deactivated. An administrator can let it in again.",
  "last-administrator": "This is the last administrator. Make somebody else one first.",
  "unknown-link": "This link is not valid. Check that it was copied whole, or ask for a new one.",
  "link-used": "This link was used already. Ask for a new one, or sign in.",
  "link-expired": "This link is no longer valid. Ask for a new one.",
  "unknown-token": "There is no such token.",
  "unknown-device-code": "No device shows this code, or its time is over. Start again on the device.",
  "wrong-email-or-password": "The e-mail address or the password is wrong.",
  "wrong-password": "The password is wrong.",
  "no-password":
    "This account has no password: it signs in through the organisation. An administrator's link can set one.",
  "wrong-code": "The code is wrong, or over by now. Type the one that the app shows at the moment.",
  "second-step-over": "The time for the code is over, or there were too many attempts. Sign in anew.",
  "second-step-locked": "Too many wrong codes. Try again in a quarter of an hour.",
  "two-factor-off": "Two-step verification is not on.",
  "two-factor-on": "Two-step verification is on already.",
  "oidc-unavailable":
    "Signing in through the organisation does not work at the moment. Use the password, or try later.",
  "oidc-nobody-here":
    "The organisation vouches for you, but there is no account for your address here. Ask an administrator for an invitation.",
  "oidc-no-address":
    "The organisation gave no e-mail address, so there is no telling which account it is. Tell an administrator.",
  "oidc-denied": "Signing in through the organisation was broken off.",
  "oidc-failed":
    "Signing in through the organisation failed. Try again, and tell an administrator if it keeps happening.",
  "sign-in-refused": "The server did not take this request. Load the page again and sign in from there.",
  "sign-in-failed": "Something went wrong in the server, and nobody was signed in. Its log has the details.",
  "not-an-email": "This is no e-mail address.",
  "attachment-too-large": "The file is too large. At most {{megabytes}} MB.",
  "attachment-kind":
    "This kind of file is not taken, or its content is not what its name says. Taken are: {{kinds}}.",
  "attachment-empty": "The file is empty.",
} as const;
