/** The accessibility statement. */
export const statement = {
  title: "Accessibility statement",
  none: "The body that runs these pages has not published an accessibility statement yet.",
  unnamed: "The body that runs these pages",
  commits: "undertakes to make its",
  scope: "website",
  law: "accessible in accordance with the Polish Act of 4 April 2019 on the digital accessibility of websites and mobile applications of public entities. The accessibility statement is about the website",
  days: {
    publishedOn: "Website published on:",
    updatedOn: "Last significant update:",
    statementOn: "Statement prepared on:",
    reviewedOn: "Statement last reviewed on:",
  },
  notSaid: "not given",
  statusTitle: "State of digital accessibility",
  statusBefore: "The website is",
  status: { full: "compliant", partial: "partially compliant", none: "not compliant" },
  statusAfter:
    "with the Act of 4 April 2019 on the digital accessibility of websites and mobile applications of public entities.",
  statusBecause:
    "with the Act of 4 April 2019 on the digital accessibility of websites and mobile applications of public entities, because of what is listed below.",
  shortcomings: "What is not accessible",
  annex: "Not in conformance with the annex to the Act",
  burdenTitle: "Undue costs",
  burden: "Analysis of the undue costs of making it accessible",
  preparation: "How the statement was prepared",
  selfAssessment: "The statement rests on a self-assessment by the public body.",
  audit: "The statement rests on an examination by: {{auditor}}.",
  further: "What helps, what limits, and further information",
  shortcuts: "Keyboard shortcuts",
  ownShortcuts:
    "The browser's own shortcuts work on these pages. For those signed in, Ctrl + K (⌘ + K on a Mac) opens a search for pages and elements.",
  contact: "Feedback and contact",
  contactLead: "Report problems here, or ask for information in another form.",
  person: "Comments and requests are handled by:",
  email: "E-mail:",
  phone: "Telephone:",
  address: "Address:",
  procedure: "Requests and complaints about accessibility",
  rights:
    "Everybody may comment on the accessibility of the website or a part of it, demand that it be made accessible, or ask for information in another form.",
  demand:
    "A demand gives who makes it, the address of the page or which part is not accessible, what the problem is and how to reach the person; for another form also which form serves best.",
  deadline:
    "The body meets the demand at once, within 7 days at the latest. Where it can't, it says why and names a day, no later than 2 months after the demand.",
  complaint:
    "Against missed deadlines or a refusal one may complain to the body by post or electronically, and after that turn to:",
  ombudsman: "the Commissioner for Human Rights",
  other: "Other information",
  apps: "Mobile applications",
  noApps: "There is no mobile application for these pages.",
  architecture: "Accessibility of the building",
  communication: "Accessibility of communication and information",
} as const;
