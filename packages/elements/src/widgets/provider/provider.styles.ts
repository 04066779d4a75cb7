// Generated from packages/elements/tokens/plein.tokens.json and packages/elements/tokens/themes.css by `npm run docs`.
import { css } from 'lit';

/** What `theme` and `density` set for everything inside. A later theme wins over an earlier one, as `wordpress dark`. */
export const providerStyles = css`
  :host {
    display: contents;
  }

  :host([theme~='sharepoint']) {
    --plein-accent: var(--link, var(--themePrimary));
    --plein-text: var(--bodyText);
    --plein-ground: var(--bodyBackground);
    --plein-danger: var(--errorText);
  }

  :host([theme~='fluent']) {
    --plein-accent: var(--colorBrandForeground1);
    --plein-text: var(--colorNeutralForeground1);
    --plein-ground: var(--colorNeutralBackground1);
    --plein-danger: var(--colorStatusDangerForeground1, var(--colorPaletteRedForeground1));
    --plein-success: var(--colorStatusSuccessForeground1, var(--colorPaletteGreenForeground1));
    --plein-radius: var(--borderRadiusMedium);
    --plein-font-size: var(--fontSizeBase300);
    --plein-font-weight: var(--fontWeightSemibold);
  }

  :host([theme~='liferay']) {
    --plein-accent: var(--primary, var(--brand-color-1));
    --plein-text: var(--body-color);
    --plein-ground: var(--body-bg);
    --plein-danger: var(--danger);
    --plein-success: var(--success);
    --plein-radius: var(--border-radius);
  }

  :host([theme~='wordpress']) {
    --plein-accent: var(
      --wp--preset--color--primary,
      var(
        --wp--preset--color--accent-3,
        var(--wp--preset--color--accent, var(--wp--preset--color--accent-1))
      )
    );
    --plein-text: var(--wp--preset--color--contrast, var(--wp--preset--color--foreground));
    --plein-ground: var(--wp--preset--color--base, var(--wp--preset--color--background));
  }

  :host([theme~='light']),
  :host([theme~='dark']) {
    --plein-text: light-dark(#1c1e22, #e6e8ec);
    --plein-ground: light-dark(#fff, #16181d);
  }

  :host([theme~='light']) {
    color-scheme: light;
  }

  :host([theme~='dark']) {
    color-scheme: dark;
  }

  :host([theme~='high-contrast']) {
    --plein-contrast: 1;
    --plein-text: light-dark(#000, #fff);
    --plein-ground: light-dark(#fff, #000);
    --plein-surface: var(--plein-ground);
    --plein-neutral: var(--plein-text);
  }

  :host([density='compact']) {
    --plein-density: 0.75;
  }

  :host([density='comfortable']) {
    --plein-density: 1.25;
  }
`;
