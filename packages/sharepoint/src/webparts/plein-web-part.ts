import { DisplayMode, Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { registerPlein } from '@plein/elements';
import { applySharePointTheme } from '@plein/elements/theming';
import type { SharePointVariant } from '@plein/elements/theming';
import * as strings from 'PleinStrings';
import type { Notice } from '../host/notice.ts';
import { subjectOf, watchAddress } from '../host/page.ts';
import type { TeamsPlace } from '../host/page.ts';
import type { Widget } from '../host/settings.ts';
import { Stage } from '../host/stage.ts';
import { tenantSettings } from '../host/tenant.ts';
import type { TenantSettings } from '../host/tenant.ts';
import { entraTokens } from '../host/token.ts';
import type { GetToken } from '../host/token.ts';
import { paneOf } from './pane.ts';

registerPlein();
/** The editor is large, and most pages are read: it comes as a file of its own, as it does for the other widgets. */
const composer = () => import('@plein/elements/composer');

/** What SharePoint keeps: settings of the widget, and where Plein is when this page differs from the other sites. */
export type PartProperties = Record<string, unknown> & { endpoint?: string; resource?: string };

/**
 * A widget of Plein as a web part. There is no `onInit`: SharePoint may use an instance for another page without it, so everything is
 * looked up whenever it is drawn. There is not much in `onDispose` either, which SharePoint may leave out: what widgets hold they
 * give back when they leave the document.
 */
export abstract class PleinWebPart extends BaseClientSideWebPart<PartProperties> {
  protected abstract readonly widget: Widget;

  #stage: Stage | undefined;
  #theme: SharePointVariant | undefined;
  #tokens: { resource: string; getToken: GetToken } | undefined;
  #awaitsApproval = false;
  #stopWatching: (() => void) | undefined;
  #drawn = 0;

  public render(): void {
    const drawn = (this.#drawn += 1);
    applySharePointTheme(this.domElement, this.#theme);
    this.#watch();
    const { endpoint, resource } = this.properties;
    if (isSet(endpoint)) {
      this.#draw({ endpoint: endpoint.trim(), resource: isSet(resource) ? resource.trim() : '' });
      if (isSet(resource)) return;
    }
    void tenantSettings(this.context.pageContext.web.absoluteUrl).then((tenant) => {
      // Another page, or another setting, has come meanwhile.
      if (drawn !== this.#drawn) return;
      this.#draw({
        endpoint: isSet(endpoint) ? endpoint.trim() : tenant.endpoint,
        // A token is for the endpoint it was meant for: that of the organisation goes to no other.
        resource: isSet(resource) ? resource.trim() : isSet(endpoint) ? '' : tenant.resource,
      });
    });
  }

  protected onThemeChanged(theme: SharePointVariant | undefined): void {
    this.#theme = theme;
    // It comes before the first drawing as well, and then perhaps before there is an element.
    if (this.domElement) applySharePointTheme(this.domElement, theme);
  }

  protected onDispose(): void {
    this.#drawn += 1;
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#stage?.leave();
    this.#stage = undefined;
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return paneOf(this.widget);
  }

  #draw({ endpoint, resource }: TenantSettings): void {
    const { cultureInfo } = this.context.pageContext;
    // A file that does not come leaves the place empty; the next drawing asks for it again.
    if (this.widget.tag === 'plein-composer') composer().catch(() => undefined);
    this.#stage ??= new Stage(this.widget);
    this.#stage.show(this.domElement, {
      endpoint,
      getToken: this.#getToken(resource),
      locale: cultureInfo.currentUICultureName,
      preview: this.displayMode === DisplayMode.Edit,
      properties: this.properties,
      subject: subjectOf({ path: location.pathname, teams: this.#teams() }),
      notice: this.#notice(endpoint),
    });
  }

  /** The same function as long as it is for the same resource: another one would make the widgets begin again. */
  #getToken(resource: string): GetToken | undefined {
    if (!resource) {
      this.#tokens = undefined;
      this.#awaitsApproval = false;
    } else if (this.#tokens?.resource !== resource) {
      this.#awaitsApproval = false;
      const getToken = entraTokens({
        resource,
        provider: () => this.context.aadTokenProviderFactory.getTokenProvider(),
        awaitsApproval: (awaits) => {
          if (this.#tokens?.getToken !== getToken) return;
          this.#awaitsApproval = awaits;
          this.render();
        },
      });
      this.#tokens = { resource, getToken };
    }
    return this.#tokens?.getToken;
  }

  #notice(endpoint: string): Notice | undefined {
    if (!endpoint) {
      const isEdited = this.displayMode === DisplayMode.Edit;
      return {
        title: strings['notice.setup.title'],
        text: strings['notice.setup.text'],
        action: isEdited
          ? { label: strings['notice.setup.action'], run: () => this.context.propertyPane.open() }
          : undefined,
      };
    }
    if (!this.#awaitsApproval) return undefined;
    return {
      title: strings['notice.approval.title'],
      text: strings['notice.approval.text'],
      action: {
        label: strings['notice.approval.action'],
        run: () => void this.#tokens?.getToken({ interactive: true }),
      },
    };
  }

  #teams(): TeamsPlace | undefined {
    return this.context.sdks?.microsoftTeams?.context;
  }

  #watch(): void {
    this.#stopWatching?.();
    this.#stopWatching = watchAddress(
      () => this.domElement.isConnected,
      () => this.render(),
    );
  }
}

function isSet(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
