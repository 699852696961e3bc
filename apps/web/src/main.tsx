/** Starts the app in the page that the server sent. */
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import "./app/schemas-without-eval.ts";

import "./style.css";
import { createAppRouter } from "./app/router.tsx";

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no #app");
createRoot(place).render(
  <StrictMode>
    <RouterProvider router={createAppRouter(window.location.origin)} />
  </StrictMode>,
);
