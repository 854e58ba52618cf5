package no.pmto.prepared;

import no.pmto.site.PageForms;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the two handlers around the application: one outermost, one innermost. */
@Configuration(proxyBeanMethods = false)
class PreparedConfiguration {

	@Bean
	WebServerFactoryCustomizer<JettyServletWebServerFactory> preparedPages(Shelf shelf, PageForms forms) {
		return (factory) -> factory.addServerCustomizers((server) -> {
			wrap(innermost(server), new CopyHandler(shelf));
			wrap(server, new PreparedHandler(shelf, forms));
		});
	}

	/** The last handler before the application. */
	private static Handler.Singleton innermost(Server server) {
		Handler.Singleton outer = server;
		while (outer.getHandler() instanceof Handler.Singleton inner && !(inner instanceof ServletContextHandler)) {
			outer = inner;
		}
		return outer;
	}

	private static void wrap(Handler.Singleton outer, Handler.Wrapper between) {
		between.setHandler(outer.getHandler());
		outer.setHandler(between);
	}

}
