import { Component, type ReactNode } from "react";
import { noteFailure } from "../../actions/failures";

export interface ErrorBoundaryProps {
  /** What is shown instead when something below has failed; `again` shows what is below once more. */
  readonly fallback: (again: () => void) => ReactNode;
  readonly onFail?: () => void;
  readonly children: ReactNode;
}

/** Catches mistakes of our own below it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    noteFailure("mistake", error);
    this.props.onFail?.();
  }

  override render(): ReactNode {
    const again = (): void => {
      this.setState({ failed: false });
    };
    return this.state.failed ? this.props.fallback(again) : this.props.children;
  }
}
