import { Component, type ReactNode } from "react";

export interface ErrorBoundaryProps {
  /** What is shown instead when something below has failed. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Catches mistakes of our own below it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
