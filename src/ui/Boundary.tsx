import { Component, type ErrorInfo, type ReactNode } from 'react';
import { NotLoaded } from './prepared.ts';

interface BoundaryProps {
  readonly children: ReactNode;
  /** Where the person is: what failed there is tried again once they are somewhere else. */
  readonly at?: string;
  /** Stands in for what failed; `again` tries once more. What it throws is for a boundary further out. */
  readonly fallback: (error: unknown, again: () => void) => ReactNode;
  /** Called once for each failure. */
  readonly onCaught?: () => void;
}

/** In an object: what is thrown may be anything. */
interface BoundaryState {
  readonly failure: { readonly error: unknown } | null;
}

/** Around a part of the page that may fail, so that the rest of it stays. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
    if (error instanceof NotLoaded) error.forget();
    this.props.onCaught?.();
  }

  override componentDidUpdate({ at }: BoundaryProps): void {
    if (at !== this.props.at && this.state.failure !== null) this.#again();
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : this.props.fallback(failure.error, this.#again);
  }

  readonly #again = (): void => {
    this.setState({ failure: null });
  };
}

interface WhenNotLoadedProps extends Pick<BoundaryProps, 'children' | 'onCaught'> {
  readonly instead: (again: () => void) => ReactNode;
}

/** Around a part of the page whose file may not be had. */
export function WhenNotLoaded({ instead, ...rest }: WhenNotLoadedProps) {
  return (
    <Boundary
      {...rest}
      fallback={(error, again) => {
        if (!(error instanceof NotLoaded)) throw error;
        return instead(again);
      }}
    />
  );
}
