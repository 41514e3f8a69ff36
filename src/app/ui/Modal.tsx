import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Modal.module.css';

/** A dialog over the page: it takes the focus, Esc and a click outside close it, and the focus goes back where it was. */
export function Modal({
  title,
  subtitle,
  onClose,
  children,
  footer,
  bare = false,
  size = 'wide',
}: {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** The title is only read out, for a dialog that is a search field. */
  readonly bare?: boolean;
  readonly size?: 'wide' | 'narrow';
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    // A dialog that scrolls must be scrollable by keys, whatever stands in it.
    if (content.current && !bare) content.current.tabIndex = 0;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [bare]);
  return (
    <dialog
      ref={dialog}
      className={`${styles.modal} ${styles[size]}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.body}>
        <header className={bare ? 'only-heard' : styles.header}>
          <h2 id={heading}>{title}</h2>
          {subtitle && <p>{subtitle}</p>}
        </header>
        <div ref={content} className={bare ? undefined : styles.content}>
          {children}
        </div>
        {footer && <footer className={styles.footer}>{footer}</footer>}
      </div>
    </dialog>
  );
}
